// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <tl/expected.hpp>
#include <utility>

namespace tramyte {

/// What sort of refusal an error is; callers decide by it, the command line makes its exit code of it.
enum class ErrorKind {
    Validation, ///< what was given is not allowed or not possible
    NotFound,   ///< the thing named does not exist
    Conflict,   ///< someone else changed or holds it meanwhile
    Permission, ///< the user may not do this
    Passphrase, ///< the passphrase (or recovery key) is wrong
    Damaged,    ///< a file is damaged or is not of its kind at all
    Newer,      ///< the file was made by a newer program
    Io,         ///< disk full, read-only, unreadable, unplugged
    Usage,      ///< the command was called wrongly
};

/// A refusal. `code` is stable and dotted (`card.expired`), `message` one translated sentence that says what is
/// wrong, where, and what to do; `detail` is for the log and never holds patient data.
struct Error {
    ErrorKind kind = ErrorKind::Validation;
    QString code;
    QString message;
    QString detail = {};
    QString field = {};       ///< name of the field at fault, as the command line calls it; may be empty
    bool overridable = false; ///< whether a person may go on by giving a reason
};

template <class T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(
    ErrorKind kind, const QString& code, const QString& message, const QString& detail = {})
{
    return tl::unexpected<Error>(Error{kind, code, message, detail});
}

/// A refusal of one field's value.
[[nodiscard]] inline tl::unexpected<Error> failField(const QString& field, const QString& code, const QString& message)
{
    return tl::unexpected<Error>(Error{ErrorKind::Validation, code, message, {}, field});
}

} // namespace tramyte

#define TRAMYTE_CONCAT_INNER(a, b) a##b
#define TRAMYTE_CONCAT(a, b) TRAMYTE_CONCAT_INNER(a, b)

/// Passes the error of `step` up to the caller.
#define TRY(step)                                                                                                      \
    do {                                                                                                               \
        if (auto tried_ = (step); !tried_)                                                                             \
            return tl::unexpected(std::move(tried_).error());                                                          \
    } while (false)

/// Passes the error of `step` up, or names its value.
#define TRY_LET(name, step)                                                                                            \
    auto TRAMYTE_CONCAT(tried_, __LINE__) = (step);                                                                    \
    if (!TRAMYTE_CONCAT(tried_, __LINE__))                                                                             \
        return tl::unexpected(std::move(TRAMYTE_CONCAT(tried_, __LINE__)).error());                                    \
    auto name = std::move(*TRAMYTE_CONCAT(tried_, __LINE__))
