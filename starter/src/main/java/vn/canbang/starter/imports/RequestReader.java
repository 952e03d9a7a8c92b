package vn.canbang.starter.imports;

import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;
import vn.canbang.starter.problem.FieldProblem;
import vn.canbang.starter.problem.InvalidException;
import vn.canbang.starter.problem.RequestProblems;

/** Makes the request that a row stands for exactly as the API makes it of JSON, with the same rules for each value (S40). */
class RequestReader {

    private final JsonMapper json;
    private final Validator validator;

    RequestReader(JsonMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    <R> R read(ImportKind<R> kind, Map<String, Object> values) {
        try {
            return json.convertValue(kind.body(values), kind.requestType());
        } catch (DatabindException e) {
            throw InvalidException.of(List.of(RequestProblems.of(e)));
        }
    }

    <R> List<FieldProblem> problems(R request) {
        return validator.validate(request).stream().map(RequestProblems::of).toList();
    }
}
