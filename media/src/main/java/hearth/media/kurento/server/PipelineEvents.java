package hearth.media.kurento.server;

/** What a pipeline tells its session, from any thread, which must not be held up. */
public interface PipelineEvents {
  /**
   * The server died, or lives again and has forgotten: the pipeline and all in it are gone. Told
   * once; nothing of this pipeline is told afterwards.
   */
  void over();

  /**
   * The socket to the server was away for a moment: the pipeline goes on as it is, but what its
   * endpoints told meanwhile is lost.
   */
  void missed();
}
