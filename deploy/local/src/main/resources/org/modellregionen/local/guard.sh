# guard.sh LAUNCHER SIGNAL pid PID | guard.sh LAUNCHER SIGNAL file PIDFILE
# Waits until the launcher is gone, however it ended, then ends the process and all its children: first with the
# signal, after 15 seconds for good. Lives outside the JVM so that it also survives a kill -9 of every Java process.
trap '' HUP INT TERM
launcher=$1
signal=$2

target() {
    if [ "$kind" = file ]; then
        head -n 1 "$place" 2>/dev/null
    else
        echo "$place"
    fi
}

parents() {
    if [ -r /proc/self/stat ]; then
        for stat in /proc/[0-9]*/stat; do
            read -r line <"$stat" 2>/dev/null || continue
            rest=${line##*) }
            rest=${rest#* }
            echo "${line%% *} ${rest%% *}"
        done
    else
        ps -A -o pid= -o ppid=
    fi
}

family() {
    echo "$1"
    parents | while read -r pid parent; do
        [ "$parent" = "$1" ] && family "$pid"
    done
}

alive() {
    for pid in $1; do
        kill -0 "$pid" 2>/dev/null && return 0
    done
    return 1
}

kind=$3
place=$4
while kill -0 "$launcher" 2>/dev/null; do
    [ "$kind" = file ] || kill -0 "$place" 2>/dev/null || exit 0
    sleep 1
done

# A database that was just being started writes its pid file a moment later.
tries=0
while [ -z "$(target)" ] && [ $tries -lt 10 ]; do
    tries=$((tries + 1))
    sleep 1
done
pid=$(target)
[ -n "$pid" ] || exit 0

members=$(family "$pid")
kill -s "$signal" "$pid" 2>/dev/null
tries=0
while alive "$members" && [ $tries -lt 15 ]; do
    tries=$((tries + 1))
    sleep 1
done
for member in $members; do
    kill -s KILL "$member" 2>/dev/null
done
exit 0
