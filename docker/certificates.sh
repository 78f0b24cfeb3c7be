#!/bin/sh
# Makes the certificates by which the nodes of the event store and their clients know each other: an authority of our
# own and, for each node named on the command line, a key and a certificate. It may run at every start: what is valid
# for 30 more days stays as it is.
#   authority/  key of the authority; nobody else reads this folder
#   trust/      certificate of the authority, for all who connect
#   NODE/       key and certificate of that node
set -eu
umask 077
root=${CERTIFICATES_DIR:-/certificates}
authority=$root/authority
trust=$root/trust
days_left=30

lasts() {
  [ -s "$1" ] && openssl x509 -in "$1" -noout -checkend $((days_left * 86400)) >/dev/null 2>&1
}

mkdir -p "$authority" "$trust"
if ! lasts "$authority/ca.crt" || [ ! -s "$authority/ca.key" ]; then
  openssl req -x509 -newkey rsa:3072 -nodes -sha256 -days 3650 -subj '/O=Thong Suot/CN=Thong Suot authority' \
    -addext 'keyUsage=critical,keyCertSign,cRLSign' \
    -keyout "$authority/ca.key" -out "$authority/ca.crt" 2>/dev/null
  echo 'authority: made'
fi
cp "$authority/ca.crt" "$trust/ca.crt"
chmod 755 "$trust"
chmod 644 "$trust/ca.crt"

for node in "$@"; do
  folder=$root/$node
  mkdir -p "$folder"
  if lasts "$folder/node.crt" && [ -s "$folder/node.key" ] &&
    openssl verify -CAfile "$trust/ca.crt" "$folder/node.crt" >/dev/null 2>&1; then
    echo "$node: still valid"
    continue
  fi
  # The nodes of one cluster recognise each other by having the same common name.
  openssl req -new -newkey rsa:2048 -nodes -sha256 -subj '/CN=kurrentdb-node' \
    -keyout "$folder/node.key.new" -out "$folder/node.csr" 2>/dev/null
  cat >"$folder/node.ext" <<END
basicConstraints=critical,CA:FALSE
keyUsage=critical,digitalSignature,keyEncipherment
extendedKeyUsage=serverAuth,clientAuth
subjectAltName=DNS:$node,DNS:localhost,IP:127.0.0.1
END
  openssl x509 -req -sha256 -days 730 -in "$folder/node.csr" -extfile "$folder/node.ext" \
    -CA "$authority/ca.crt" -CAkey "$authority/ca.key" -CAcreateserial -out "$folder/node.crt.new" 2>/dev/null
  mv "$folder/node.key.new" "$folder/node.key"
  mv "$folder/node.crt.new" "$folder/node.crt"
  rm "$folder/node.csr" "$folder/node.ext"
  echo "$node: made"
done
