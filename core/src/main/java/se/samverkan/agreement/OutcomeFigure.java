package se.samverkan.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A number by which a project shows what came of it (utfall).
 *
 * @param what what is counted
 * @param number the number
 * @param asOf the day for which it holds
 */
public record OutcomeFigure(String what, BigDecimal number, Optional<LocalDate> asOf) {}
