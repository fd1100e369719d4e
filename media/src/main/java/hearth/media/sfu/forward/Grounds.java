package hearth.media.sfu.forward;

import hearth.media.sfu.dtls.DtlsSessions;
import hearth.media.sfu.net.MediaLoop;
import java.security.SecureRandom;

/** What all links of one loop share. */
record Grounds(
    MediaLoop loop,
    Links links,
    Counters counters,
    DtlsSessions dtls,
    SecureRandom random,
    Scratch scratch,
    Timebase timebase) {}
