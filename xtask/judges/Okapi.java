import java.io.File;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.filterwriter.IFilterWriter;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.filters.xliff.XLIFFFilter;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import net.sf.okapi.lib.xliff2.writer.XLIFFWriter;

/** Okapi.java KIND FROM TO LOCALE: lets Okapi read an XLIFF file, 2.1 against the schema of OASIS, and write it anew. */
public class Okapi {
    public static void main(String[] arguments) throws Exception {
        File from = new File(arguments[1]), to = new File(arguments[2]);
        if (arguments[0].equals("xliff21")) {
            rewrite21(from, to);
        } else {
            rewrite12(from, to, LocaleId.fromString(arguments[3]));
        }
    }

    private static void rewrite21(File from, File to) throws Exception {
        try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL); XLIFFWriter writer = new XLIFFWriter()) {
            reader.open(padded(Files.readString(from.toPath())));
            writer.create(new OutputStreamWriter(new FileOutputStream(to), StandardCharsets.UTF_8), "en");
            while (reader.hasNext()) {
                writer.writeEvent(reader.next());
            }
        }
    }

    /** In the data of codes Okapi's writer drops what follows a letter from U+E000 on: a space is there for it to drop. */
    private static String padded(String file) {
        return Pattern.compile("<data[^<]*").matcher(file).replaceAll(
            data -> Matcher.quoteReplacement(data.group().replaceAll("[\\uE000-\\uFFFF]", "$0 ")));
    }

    private static void rewrite12(File from, File to, LocaleId locale) {
        XLIFFFilter filter = new XLIFFFilter();
        filter.open(new RawDocument(from.toURI(), "UTF-8", LocaleId.ENGLISH, locale));
        IFilterWriter writer = filter.createFilterWriter();
        writer.setOptions(locale, "UTF-8");
        writer.setOutput(to.getPath());
        while (filter.hasNext()) {
            writer.handleEvent(filter.next());
        }
        writer.close();
        filter.close();
    }
}
