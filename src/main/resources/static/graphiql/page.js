'use strict';

const h = React.createElement;

/** Opens an example in a tab of its own, or the tab that has it already. */
function useOpen() {
  const { tabs, addTab, changeTab, queryEditor } = GraphiQL.React.useEditorContext({ nonNull: true });
  return query => {
    const open = tabs.findIndex(tab => tab.query === query);
    if (open >= 0) {
      changeTab(open);
      return;
    }
    if (queryEditor.getValue().trim()) {
      addTab();
    }
    setTimeout(() => queryEditor.setValue(query));
  };
}

function examplesPlugin(examples) {
  return {
    title: '例 / Examples',
    icon: () => h('svg', { viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 },
      h('path', { d: 'M4 6h16M4 12h16M4 18h10' })),
    content: () => {
      const open = useOpen();
      return h('section', { 'aria-label': 'Examples' },
        h('div', { className: 'graphiql-doc-explorer-title' }, '例 / Examples'),
        h('ul', { className: 'examples-list' }, examples.map(({ name, titles, query }) =>
          h('li', { key: name }, h('button', { type: 'button', onClick: () => open(query) },
            titles.map(title => h('div', { key: title }, title)))))));
    }
  };
}

async function start() {
  const examples = await (await fetch('examples/graphql.json')).json();
  const plugin = examplesPlugin(examples);
  ReactDOM.createRoot(document.getElementById('graphiql')).render(h(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: 'graphql' }),
    defaultQuery: examples.length ? examples[0].query : '',
    plugins: [plugin],
    visiblePlugin: plugin
  }));
}

start();
