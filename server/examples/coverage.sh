#!/usr/bin/env bash
# Which cells of Lộc Bình did nobody cover on 2022-05-18? Needs curl alone.
#
#   CHIBO_TOKEN=$(npm run -s chibo -- token create --name example --role INTEGRATOR_READ --unit 188 --quiet)
#   CHIBO_TOKEN=$CHIBO_TOKEN server/examples/coverage.sh
set -euo pipefail

url=${CHIBO_URL:-http://127.0.0.1:4000}
query='query Coverage($code: String!, $day: Date!) { unit(code: $code, asOf: $day) { coverage { cells covered uncovered { nodes { name } } } } }'

answer=$(curl --silent --show-error --fail-with-body "$url/graphql" \
  --header "authorization: Bearer ${CHIBO_TOKEN:?make a token first, see above}" \
  --header 'content-type: application/json' \
  --data "{\"query\":\"$query\",\"variables\":{\"code\":\"188\",\"day\":\"2022-05-18\"}}")

number() { grep --only-matching "\"$1\":[0-9]*" <<<"$answer" | cut --delimiter=: --fields=2; }
echo "covered: $(number covered)/$(number cells)"
echo 'not covered:'
grep --only-matching '"name":"[^"]*"' <<<"$answer" | cut --delimiter='"' --fields=4 | sed 's/^/  /'
