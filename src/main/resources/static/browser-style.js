'use strict';

/* How Neo4j Browser draws the nodes of this graph, until its user chooses otherwise. */
(() => {
  const KEY = 'neo4j.grass';
  const node = (color, caption) => ({
    color, caption, 'border-color': color, 'text-color-internal': '#FFFFFF', defaultCaption: '<id>'
  });
  const style = {
    node: { diameter: '80px', color: '#767E8C', 'border-color': '#767E8C', 'border-width': '2px',
      'text-color-internal': '#FFFFFF', 'font-size': '10px' },
    relationship: { color: '#A5ABB6', 'shaft-width': '1px', 'font-size': '8px', padding: '3px',
      'text-color-external': '#000000', 'text-color-internal': '#FFFFFF', caption: '<type>' },
    'node.Incident': node('#B3261E', '{titleJa}'),
    'node.NonIncident': node('#767E8C', '{titleJa}'),
    'node.Organization': node('#2B5FA8', '{name}'),
    'node.Cause': node('#B35A00', '{labelJa}'),
    'node.DataType': node('#1E7A46', '{labelJa}'),
    'node.Asset': node('#00707A', '{labelJa}'),
    'node.ActorKind': node('#4A4A4A', '{labelJa}'),
    'node.Effect': node('#8A3FA0', '{labelJa}'),
    'node.Countermeasure': node('#5B6B00', '{labelJa}'),
    'node.AttackTechnique': node('#6B3FA0', '{labelJa}'),
    'node.Tactic': node('#6B3FA0', '{labelJa}'),
    'node.Mitigation': node('#5B6B00', '{labelJa}'),
    'node.Count': node('#767E8C', '{role}'),
    'node.Document': node('#7A6A52', '{title}'),
    'node.Passage': node('#7A6A52', '{note}'),
    'node.Record': node('#4F5B6B', '{key}')
  };
  if (localStorage.getItem(KEY) === null) {
    localStorage.setItem(KEY, JSON.stringify(style));
  }
})();
