// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace axw {

/// Why something could not be done: a kind to branch on, a sentence for the person in the language of the
/// interface (what, where, what would be right), and a plain detail for the log.
struct Error
{
    enum class Kind {
        Invalid,   ///< the input breaks a rule; nothing was changed
        NotFound,  ///< what was asked for does not exist
        Conflict,  ///< the value is no longer what the caller believed
        ReadOnly,  ///< the place may not be written
        Full,      ///< no room left on the disk
        Busy,      ///< somebody else holds it
        Damaged,   ///< a file is truncated, foreign or broken
        Newer,     ///< a file was written by a newer version of the program
        Cancelled, ///< a person stopped it
        Io,        ///< the system refused a read or a write
        Internal,  ///< a promise of our own was broken
    };

    Kind kind = Kind::Internal;
    QString sentence;
    QString detail;

    bool operator==(const Error &) const = default;
};

template<class T = void>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(Error::Kind kind, QString sentence, QString detail = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(sentence), std::move(detail)});
}

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace axw

#define AXW_JOIN_NAMES(first, second) first##second
#define AXW_JOIN(first, second) AXW_JOIN_NAMES(first, second)
// A name that is being declared cannot stand in parentheses.
// NOLINTBEGIN(bugprone-macro-parentheses)
#define AXW_TRY_NAMED(name, expression)                                                                      \
    do {                                                                                                     \
        if (auto name = (expression); !name)                                                                 \
            return ::axw::fail(std::move(name).error());                                                     \
    } while (false)

/// Returns the error of an expression that yields a Result, or goes on. Use where the value is not needed.
#define AXW_TRY(expression) AXW_TRY_NAMED(AXW_JOIN(axwTried, __COUNTER__), expression)

/// Declares `variable` with the value of a Result, or returns its error.
#define AXW_TRY_ASSIGN(variable, expression)                                                                 \
    auto axwTry_##variable = (expression);                                                                   \
    if (!axwTry_##variable)                                                                                  \
        return ::axw::fail(std::move(axwTry_##variable).error());                                            \
    auto variable = std::move(*axwTry_##variable)
// NOLINTEND(bugprone-macro-parentheses)
