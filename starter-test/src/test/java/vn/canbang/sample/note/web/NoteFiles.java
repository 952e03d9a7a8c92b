package vn.canbang.sample.note.web;

import org.springframework.stereotype.Component;
import vn.canbang.starter.files.FiledKind;

/** Files that belong to notes; they tell of people. */
@Component
class NoteFiles implements FiledKind {

    @Override
    public String code() {
        return "notes";
    }

    @Override
    public boolean personal() {
        return true;
    }
}
