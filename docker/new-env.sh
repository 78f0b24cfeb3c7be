#!/bin/sh
# Writes docker/SIZE.env from docker/SIZE.env.example, with a random secret wherever the example leaves one empty.
#   sh docker/new-env.sh office
#   sh docker/new-env.sh national /srv/thong-suot/national.env
set -eu
umask 077
size=${1:?"usage: sh docker/new-env.sh office|national [FILE]"}
folder=$(dirname "$0")
example=$folder/$size.env.example
file=${2:-$folder/$size.env}

[ -f "$example" ] || { echo "There is no $example." >&2; exit 1; }
[ ! -e "$file" ] || { echo "$file is there already; it stays as it is." >&2; exit 1; }

while IFS= read -r line; do
  case $line in
    *_PASSWORD=) printf '%s%s\n' "$line" "$(od -An -N24 -tx1 /dev/urandom | tr -d ' \n')" ;;
    *) printf '%s\n' "$line" ;;
  esac
done <"$example" >"$file"
echo "$file: look through it, keep a copy where the back-ups are, and nowhere else."
