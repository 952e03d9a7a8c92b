package vn.canbang.reporting.reading.web;

import java.time.LocalDate;
import vn.canbang.reporting.birth.BirthArea;
import vn.canbang.starter.territory.UnitVersion;

/**
 * Whose births are asked for.
 *
 * @param boundariesOf the day whose boundaries the unit has
 * @param converted whether births of units that are closed by then are among them
 */
record RatioPlace(UnitVersion unit, LocalDate boundariesOf, BirthArea births, boolean converted) {}
