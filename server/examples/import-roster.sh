#!/usr/bin/env bash
# Takes a roster of members in: sends the file, waits for its preview, prints what it comes to, writes every row that can be
# taken in, and fetches the others, each with its reason, to be put right and sent again. Needs bash and curl alone.
#
#   export CHIBO_TOKEN=$(npm run -s chibo -- token create --name rosters --role IMPORTER --unit 188 --quiet)
#   server/examples/import-roster.sh roster.xlsx 188 rejected.csv
#
# Exits with 0 when all rows were taken in, with 1 when the file or some of its rows were not, with 2 for wrong usage.
set -euo pipefail

url=${CHIBO_URL:-http://127.0.0.1:4000}
file=${1-} unit=${2-} rejected=${3:-rejected.csv}

usage() {
  echo "import-roster: $1" >&2
  echo 'Usage: CHIBO_TOKEN=… import-roster.sh FILE UNIT_CODE [REJECTED.csv]' >&2
  exit 2
}
[[ -n ${CHIBO_TOKEN-} ]] || usage 'CHIBO_TOKEN is not set: make a token with the role IMPORTER'
[[ -f $file && -r $file ]] || usage "there is no file “$file” to be read"
[[ $unit =~ ^[A-Za-z0-9._-]+$ ]] || usage "“$unit” is no code of a unit"

answer=
# Sends a request and keeps what comes back in $answer; a refusal ends the script with its sentence.
call() {
  answer=$(curl --silent --show-error --write-out '%{http_code}' --retry 3 --retry-connrefused \
    --header "authorization: Bearer $CHIBO_TOKEN" --header 'accept-language: en' "$@") || exit 1
  local status=${answer: -3}
  answer=${answer%???}
  [[ $status == 2* ]] && return
  [[ $answer =~ \"message\":\"([^\"]*)\" ]] && echo "import-roster: ${BASH_REMATCH[1]}" >&2
  exit 1
}
# Under a key of its own a write is done once, however often it has to be sent.
key() { echo "idempotency-key: $1-$(date +%s)-$$-$RANDOM"; }

# A field of the answer: a number, or a word.
field() { [[ $answer =~ \"$1\":\"?([A-Za-z0-9_]+) ]] && echo "${BASH_REMATCH[1]}"; }

# Waits until nothing is under way any more.
settle() {
  while [[ $(field state) =~ ^(READING|COMMITTING)$ ]]; do
    sleep 0.5
    call "$url/imports/$id"
  done
}

give_up() {
  [[ $answer =~ \"problem\":\{\"code\":\"([A-Z_]+)\",\"message\":\"([^\"]*)\" ]] || BASH_REMATCH=('' "$(field state)" '')
  echo "import-roster: ${BASH_REMATCH[1]} ${BASH_REMATCH[2]}" >&2
  exit 1
}

quoted=${file//\\/\\\\}
call --header "$(key upload)" --form "file=@\"${quoted//\"/\\\"}\";type=application/octet-stream" \
  "$url/imports?kind=members&unit=$unit&dryRun=true"
id=$(field id)
settle
[[ $(field state) == PREVIEWED ]] || give_up

echo "import:      $id"
for count in read new updated unchanged transfers undecided rejected skipped missing; do
  printf '%-12s %6d\n' "$count:" "$(field "$count")"
done
bad=$(($(field rejected) + $(field undecided)))

call --header "$(key commit)" --header 'content-type: application/json' \
  --data '{"errorPolicy":"skip-bad-rows"}' "$url/imports/$id/commit"
settle
[[ $(field state) == COMMITTED ]] || give_up
echo 'Written.'

((bad == 0)) && exit 0
call --output "$rejected" "$url/imports/$id/rejected.csv"
echo "$bad rows were left out; $rejected has them with their reasons." >&2
exit 1
