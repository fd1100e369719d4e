package hearth.media.sfu.rtp;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Numbers in network order at an offset of a byte array, without allocation. */
public final class Bytes {
  private static final VarHandle SHORT =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  private Bytes() {}

  public static int u8(byte[] buf, int at) {
    return buf[at] & 0xff;
  }

  public static int u16(byte[] buf, int at) {
    return (short) SHORT.get(buf, at) & 0xffff;
  }

  public static int u24(byte[] buf, int at) {
    return u8(buf, at) << 16 | u16(buf, at + 1);
  }

  public static int i32(byte[] buf, int at) {
    return (int) INT.get(buf, at);
  }

  public static long u32(byte[] buf, int at) {
    return i32(buf, at) & 0xffffffffL;
  }

  public static long i64(byte[] buf, int at) {
    return (long) LONG.get(buf, at);
  }

  public static void put8(byte[] buf, int at, int value) {
    buf[at] = (byte) value;
  }

  public static void put16(byte[] buf, int at, int value) {
    SHORT.set(buf, at, (short) value);
  }

  public static void put24(byte[] buf, int at, int value) {
    put8(buf, at, value >> 16);
    put16(buf, at + 1, value);
  }

  public static void put32(byte[] buf, int at, int value) {
    INT.set(buf, at, value);
  }

  public static void put64(byte[] buf, int at, long value) {
    LONG.set(buf, at, value);
  }
}
