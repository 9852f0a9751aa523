// Starts GraphiQL on the page served beside it: same origin, the session's cookie, the header of our own pages.
const fetcher = async ({ query, operationName, variables }) => {
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-chibo-request': '1' },
    body: JSON.stringify({ query, operationName, variables }),
  })
  return answer.json()
}
const { React, ReactDOM, GraphiQL } = globalThis
ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher,
    defaultQuery:
      '{\n  viewer {\n    name\n    today\n    grants {\n      roleLabel\n      unit { name }\n    }\n  }\n}\n',
  }),
)
