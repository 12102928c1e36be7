#!/bin/sh
# Sees to it that Qt's system libraries are there on Linux: installs them as root with apt, else prints the line to type.
# With --display also what a window needs to be driven without a screen (Xvfb, and hands on it).
set -eu
[ "$(uname -s)" = Linux ] || exit 0

# library as the loader knows it, Debian's package
libraries='
libEGL.so.1 libegl1
libGL.so.1 libgl1
libglib-2.0.so.0 libglib2.0-0
libdbus-1.so.3 libdbus-1-3
libfontconfig.so.1 libfontconfig1
libxkbcommon.so.0 libxkbcommon0
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libxcb-cursor.so.0 libxcb-cursor0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-image.so.0 libxcb-image0
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-randr.so.0 libxcb-randr0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-shape.so.0 libxcb-shape0
libxcb-xkb.so.1 libxcb-xkb1
'
known=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p)
missing=$(echo "$libraries" | while read -r library package; do
  [ -z "$library" ] || case "$known" in *"$library "*) ;; *) printf '%s ' "$package" ;; esac
done)
if ! find /usr/share/fonts /usr/local/share/fonts "${HOME:-/nonexistent}/.local/share/fonts" -name '*.[to]tf' 2>/dev/null | grep -q .; then
  missing="${missing}fonts-dejavu-core "
fi
if [ "${1:-}" = --display ]; then
  for program in Xvfb xdotool openbox; do
    command -v "$program" >/dev/null || missing="$missing$(echo "$program" | tr X x) "
  done
fi
[ -n "$missing" ] || exit 0

install="apt-get install --yes --no-install-recommends ${missing% }"
if ! command -v apt-get >/dev/null; then
  echo "Qt needs system libraries that are missing here; install what your system calls these Debian packages: ${missing% }" >&2
  exit 1
fi
if [ "$(id -u)" != 0 ]; then
  echo "Qt needs system libraries that are missing here; type: sudo $install" >&2
  exit 1
fi
echo "Installing Qt's system libraries: ${missing% }"
log=$(mktemp)
if { apt-get update && DEBIAN_FRONTEND=noninteractive $install; } >"$log" 2>&1; then
  rm -f "$log"
else
  cat "$log" >&2
  echo "Qt's system libraries could not be installed; the line was: $install" >&2
  exit 1
fi
