#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# One day of a demo station without a display: 50 visits, papers, claims, a bundle for the level above, a backup; each
# proven, and where it lies. Made-up people only. demo-day.sh [FOLDER]
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.."
folder=${1:-build/demo-station}
station=$folder/station
out=$folder/out
day=2026-11-20
export TRAMYTE_PASSPHRASE='a passphrase for the demo only'

cli() { build/release/bin/tramyte-cli --station "$station" --user demo "$@"; }

# field NAME: the value of one plain field of the JSON on standard input.
field() { sed -nE "s/.*\"$1\" *: *\"?([^\",}]*)\"?.*/\1/p" | head -1; }

# id_of REF: the id that `work run` gave the thing of that name.
id_of() { grep -F "\"ref\":\"$1\"" "$out/work.jsonl" | field id; }

step() { printf '%-34s %s\n' "$1" "$2"; }

case $folder in
build/*) rm -rf "$folder" ;; # only ever what this script made
*) [[ ! -e $folder ]] || { echo "demo-day: $folder exists already" >&2; exit 1; } ;;
esac
mkdir -p "$out/papers" "$out/claims" "$out/bundle" "$out/backup"

cli --json station create --code 01234 --name "Trạm Y tế xã Sóc Sơn (mẫu)" --province 01 --commune 00376 \
    --admin demo --licence 000123/HNO-GPHN >"$out/station.json"
field recoveryKey <"$out/station.json" >"$out/recovery-key.txt"
step "demo station" "$station"

cli catalog import medicine tests/data/medicine.csv >/dev/null
cli catalog import service tests/data/service.csv >/dev/null
cli work run tests/data/day.jsonl >"$out/work.jsonl"
step "lines of the day's work" "$(wc -l <"$out/work.jsonl") ($out/work.jsonl)"

visit=$(id_of v3)
for paper in visit-slip prescription cost-statement; do
    cli print "$paper" "$visit" --out "$out/papers/$paper.pdf" >/dev/null
    step "paper" "$out/papers/$paper.pdf"
done

cli --json claim check --from $day --to $day >"$out/claim-check.json" || true
cli claim export --from $day --to $day --out "$out/claims" >/dev/null
find "$out/claims" -maxdepth 1 -name '*.xml' -print0 |
    xargs -0 build/release/bin/tramyte-cli --json claim verify >"$out/claim-verify.json" ||
    { echo "demo-day: the claims do not verify, see $out/claim-verify.json" >&2; exit 1; }
step "claims" "$(find "$out/claims" -maxdepth 1 -name '*.xml' | wc -l) files in $out/claims"

# The level above: here a key and certificate made on the spot; its owner would send the certificate only.
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 3650 -subj '/CN=Demo receiver' \
    -addext keyUsage=critical,keyAgreement,digitalSignature \
    -keyout "$out/receiver-key.pem" -out "$out/receiver.pem" 2>/dev/null
cli bundle create --to "$out/receiver.pem" --out "$out/bundle" >/dev/null
for bundle in "$out"/bundle/*.tyb; do
    build/release/bin/tramyte-cli bundle verify "$bundle" --key "$out/receiver-key.pem" >/dev/null
    step "bundle, opened and verified" "$bundle"
done

cli backup create --out "$out/backup" >/dev/null
for backup in "$out"/backup/*; do
    cli backup verify "$backup" >/dev/null
    step "backup, proven to restore" "$backup"
done
cli journal verify >/dev/null
step "journal" "verified"

if [[ -x build/release/bin/tramyte ]]; then
    QT_QPA_PLATFORM=offscreen build/release/bin/tramyte --screenshots --out "$out/screenshots"
    step "pictures of the windows" "$out/screenshots"
fi
