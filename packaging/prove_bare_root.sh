#!/bin/sh
# Proves that a machine with nothing but python3 becomes a till.
#
#   packaging/prove_bare_root.sh SUITE [--again] [--as-user] [-- COMMAND…]
#
# SUITE is a Debian release (bookworm, trixie). The root is made once by debootstrap and kept; each
# proof starts on a fresh copy of it, or with --again on the copy of the last proof. --as-user runs
# as a plain user without sudo. COMMAND is what bootstrap.py is told (setup, unless said otherwise).
# Mirror, certificates and the configuration of pip are those of this machine. Run it as root.
set -eu

suite=${1:?a Debian suite, for example bookworm}
shift
again=no
user=root
while [ $# -gt 0 ]; do
    case $1 in
    --again) again=yes ;;
    --as-user) user=cashier ;;
    --) shift; break ;;
    *) echo "prove_bare_root.sh: I do not know «$1»" >&2; exit 64 ;;
    esac
    shift
done
[ $# -gt 0 ] || set -- setup

checkout=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
roots=${SALDO_ROOTS:-/var/tmp/roots}
pristine=$roots/$suite.pristine
root=$roots/$suite

make_pristine() {
    mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Label: Debian' 'Component: main' | head -n 1)
    mkdir -p "$roots"
    rm -rf "$pristine.part"
    debootstrap --variant=minbase --include=python3 "$suite" "$pristine.part" "$mirror"
    grep -ls '^Acquire' /etc/apt/apt.conf.d/* | xargs -r cp -t "$pristine.part/etc/apt/apt.conf.d"
    # Private certificates of this machine, for pip and for when ca-certificates is installed there.
    mkdir -p "$pristine.part/usr/local/share/ca-certificates" "$pristine.part/etc/ssl/certs"
    cp -a /usr/local/share/ca-certificates/. "$pristine.part/usr/local/share/ca-certificates"
    cp /etc/ssl/certs/ca-certificates.crt "$pristine.part/etc/ssl/certs"
    chroot "$pristine.part" useradd --create-home cashier
    mv "$pristine.part" "$pristine"
}

fresh_copy() {
    rm -rf "$root"
    cp -a "$pristine" "$root"
    git clone --quiet --no-hardlinks "$checkout" "$root/srv/saldo"
}

# Folders of this machine that the configuration of pip points to, one a line.
pip_folders() {
    python3 -m pip config list | sed "s/^[^=]*=//; s/'//g" | tr ' ' '\n' |
        sed -n 's,^file://,,; /^\//p' | while read -r path; do
        # «simple» pages link to files beside them, hence the folder above.
        if [ -d "$path" ]; then echo "${path%/simple}"; fi
    done | sort -u
}

copy_pip_configuration() {
    home=$root$(chroot "$root" getent passwd "$user" | cut -d: -f6)
    mkdir -p "$home/.config/pip"
    if [ -f /etc/pip.conf ]; then cp /etc/pip.conf "$root/etc"; fi
    if [ -f ~/.config/pip/pip.conf ]; then cp ~/.config/pip/pip.conf "$home/.config/pip"; fi
}

[ -d "$pristine" ] || make_pristine
if [ "$again" = no ] || [ ! -d "$root" ]; then fresh_copy; fi
git -C "$root/srv/saldo" -c safe.directory='*' pull --quiet --ff-only
chroot "$root" chown -R "$user:" /srv/saldo
copy_pip_configuration

binds=$(pip_folders)
kept=$(env | sed -n -E 's/^(PIP_[A-Z_]*|CI|(HTTPS?|NO|https?|no)_(PROXY|proxy)|SSL_CERT_FILE)=.*/\1/p')
export root user binds kept
# A namespace of its own: whatever is mounted or left running there ends with the proof.
exec unshare --mount --pid --fork --kill-child sh -eu -c '
    mount --make-rprivate /
    # A root that is a mount of its own lets tests have mounts of theirs.
    mount --bind "$root" "$root"
    mount -t proc proc "$root/proc"
    mount --rbind /sys "$root/sys"
    mount --rbind /dev "$root/dev"
    mount -t tmpfs tmpfs "$root/dev/shm"
    cp /etc/resolv.conf /etc/hosts "$root/etc"
    for folder in $binds; do
        mkdir -p "$root$folder"
        mount --bind "$folder" "$root$folder"
    done
    set -- python3 packaging/bootstrap.py "$@"
    for name in $kept; do
        eval "value=\$$name"
        set -- "$name=$value" "$@"
    done
    home=$(chroot "$root" getent passwd "$user" | cut -d: -f6)
    exec chroot --userspec="$user" "$root" env -i -C /srv/saldo HOME="$home" USER="$user" \
        LANG=C.UTF-8 PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin "$@"
' prove "$@"
