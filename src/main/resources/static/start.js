'use strict';

/* Each question opens Neo4j Browser with the query in its editor. */
async function listQueries() {
  const queries = await (await fetch('examples/cypher.json')).json();
  document.getElementById('queries').append(...queries.map(({ titles, query }) => {
    const link = document.createElement('a');
    link.href = 'browser/?cmd=edit&arg=' + encodeURIComponent(query);
    link.textContent = titles.at(-1);
    const item = document.createElement('li');
    item.append(link);
    if (titles.length > 1) {
      const other = document.createElement('span');
      other.textContent = titles[0];
      item.append(other);
    }
    return item;
  }));
}

/* A build without Neo4j Browser offers none. */
async function offerBrowser() {
  const { ok } = await fetch('browser/index.html', { method: 'HEAD' });
  document.getElementById('browser').hidden = !ok;
}

listQueries();
offerBrowser();
