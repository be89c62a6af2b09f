import java.io.InputStream;

// Arguments: a stream's class, which takes the packed stream.
class ZstdStream {
  public static void main(String[] arguments) throws Exception {
    InputStream unpacked =
        (InputStream)
            Class.forName(arguments[0]).getConstructor(InputStream.class).newInstance(System.in);
    unpacked.transferTo(System.out);
    System.out.flush();
  }
}
