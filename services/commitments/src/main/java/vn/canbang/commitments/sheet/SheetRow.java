package vn.canbang.commitments.sheet;

import java.util.UUID;
import vn.canbang.commitments.roster.GapReason;

/** A row of a sheet: its number on the paper, who is to sign, and why; names are read when the sheet is shown. */
public record SheetRow(int number, UUID subject, GapReason reason) {}
