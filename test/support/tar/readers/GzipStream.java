import java.util.zip.GZIPInputStream;

class GzipStream {
  public static void main(String[] arguments) throws Exception {
    new GZIPInputStream(System.in).transferTo(System.out);
    System.out.flush();
  }
}
