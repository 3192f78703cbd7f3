#!/usr/bin/env bash
# Lets Spectral and Redocly look at docs/openapi.yaml. Needs Node.js, and the npm registry the first time.
set -euo pipefail
cd "$(dirname "$0")"
export REDOCLY_TELEMETRY=off
npx --yes @stoplight/spectral-cli@6 lint --fail-severity warn --ruleset spectral.yaml ../../docs/openapi.yaml
npx --yes @redocly/cli@2 lint --config redocly.yaml ../../docs/openapi.yaml
