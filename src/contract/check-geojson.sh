#!/usr/bin/env bash
# Lets check-geojson look at the locations of a running server: check-geojson.sh [address of a .geojson].
# Needs curl, Node.js, and the npm registry.
set -euo pipefail
address=${1:-http://localhost:8080/api/v1/locations.geojson}
tools=$(mktemp -d)
trap 'rm -rf "$tools"' EXIT
npm install --silent --no-audit --no-fund --prefix "$tools" @placemarkio/check-geojson@0.1.14
curl --fail --silent --show-error --location "$address" --output "$tools/answer.geojson"
NODE_PATH="$tools/node_modules" node -e '
	const issues = require("@placemarkio/check-geojson").getIssues(require("fs").readFileSync(process.argv[1], "utf8"));
	issues.forEach((issue) => console.error(JSON.stringify(issue)));
	process.exit(issues.length > 0 ? 1 : 0);
' "$tools/answer.geojson"
echo "$address is valid GeoJSON"
