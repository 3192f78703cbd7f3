#!/usr/bin/env bash
# Makes clients for Java, Python and TypeScript from docs/openapi.yaml, compiles them, and has each ask a running server for
# all claims by Ukraine: check.sh [address of the server]. All of it lands in target/clients.
# Needs a JDK, Node.js, Python 3 with what the client imports (pydantic 2, urllib3, python-dateutil), and the registries of
# Maven and npm.
set -euo pipefail
cd "$(dirname "$0")"
server=${1:-http://localhost:8080}
made=$(realpath ../../..)/target/clients
rm -rf "$made"

../../../mvnw --quiet --batch-mode --file pom.xml compile
../../../mvnw --quiet --batch-mode --file pom.xml exec:java -Dserver="$server" > "$made/java.txt"

python3 -m compileall -q "$made/python/sourcebook_client"
PYTHONPATH=$made/python python3 python/all_claims.py "$server" > "$made/python.txt"

npm install --silent --no-audit --no-fund --prefix "$made/tools" typescript@5 tsx@4 @types/node@20
echo '{ "type": "module" }' > "$made/typescript/package.json"
"$made/tools/node_modules/.bin/tsc" --project typescript
"$made/tools/node_modules/.bin/tsx" --tsconfig typescript/tsconfig.json typescript/all-claims.mts "$server" > "$made/typescript.txt"

test -s "$made/java.txt"
cmp "$made/java.txt" "$made/python.txt"
cmp "$made/java.txt" "$made/typescript.txt"
echo "three clients print the same $(wc -l < "$made/java.txt") claims"
