// Asks epubcheck about each file. It writes what is wrong with the file's name, and nothing where nothing is.
// Started by test_other_formats.py as it is: “java -cp JAR CheckEpub.java FILE…”. One start for all files: epubcheck
// itself takes only one.

import com.adobe.epubcheck.tool.EpubChecker;

public class CheckEpub {
    public static void main(String[] files) throws Exception {
        for (String file : files) {
            new EpubChecker().run(new String[] {"--quiet", file});
        }
        System.exit(0);
    }
}
