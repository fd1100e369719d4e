package hearth.session;

import org.jspecify.annotations.Nullable;

/**
 * What a member says of today; null stands for <i>Not now</i>. Staff of the session alone see it.
 *
 * @param alone I am alone and cannot be overheard
 * @param notRecording I am not recording
 */
public record Attestation(
    @Nullable Boolean alone,
    @Nullable Boolean notRecording,
    @Nullable String place,
    @Nullable String callBackNumber,
    @Nullable String emergencyContact,
    @Nullable String emergencyNumber,
    boolean cannotSpeakFreely,
    boolean textOnly) {}
