package hearth;

import hearth.help.HelpLines;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Read while the flags are: a wrong number is found at the start, not when somebody dials it. */
final class HelpLinesFile implements ITypeConverter<HelpLines> {
  @Override
  public HelpLines convert(String file) {
    try {
      return HelpLines.read(Path.of(file));
    } catch (IOException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
