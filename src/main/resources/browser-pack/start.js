'use strict';

/*
 * Leaves the style, the favourites and the guide of this graph where Neo4j Browser keeps what its user chose, and takes
 * nothing from what the user did choose. Called with the pack, in which opened says that the server has Browser open the guide.
 */
(({ style, favourites, opened }) => {
  const FOLDER = 'incident-graph';
  const GUIDE = '/browser-pack/guide';
  const read = (key, otherwise) => JSON.parse(localStorage.getItem(key)) ?? otherwise;
  const write = (key, value) => localStorage.setItem(key, JSON.stringify(value));

  if (read('neo4j.grass', null) === null) {
    write('neo4j.grass', style);
  }

  const given = read(FOLDER + '.favourites', []);
  const fresh = favourites.filter(({ id }) => !given.includes(id));
  if (fresh.length > 0) {
    const folders = read('neo4j.folders', []).filter(({ id }) => id !== FOLDER);
    write('neo4j.folders', [...folders, { id: FOLDER, name: 'Incident Graph' }]);
    write('neo4j.documents', [...read('neo4j.documents', []),
      ...fresh.map(({ id, content }) => ({ id: FOLDER + '-' + id, folder: FOLDER, content }))]);
    write(FOLDER + '.favourites', [...given, ...fresh.map(({ id }) => id)]);
  }

  const settings = read('neo4j.settings', {});
  const first = settings.initCmd ?? ':play start';
  const chosen = ![':play start', read(FOLDER + '.first', null)].includes(first);
  // Browser takes guides from this host name only
  if (location.hostname === 'localhost' && !chosen) {
    settings.initCmd = opened ? '' : ':play ' + new URL('..' + GUIDE, location.href).href;
    write(FOLDER + '.first', settings.initCmd);
  }
  write('neo4j.settings', { ...settings, allowUserStats: false, allowCrashReports: false });
})
