// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QString>

#include <optional>
#include <span>

namespace axw {

/// One value of a closed choice: its key in files and on the command line, and its words in both languages.
template<class E>
struct Choice
{
    E value;
    const char16_t *key;
    const char16_t *ko;
    const char16_t *en;
};

/// Specialised for each enum that is stored or shown: `static constexpr Choice<E> all[] = {…};` in the shown order.
template<class E>
struct Choices;

template<class E>
concept Chosen = requires { Choices<E>::all; };

template<Chosen E>
std::span<const Choice<E>> choicesOf()
{
    return Choices<E>::all;
}

template<Chosen E>
QString keyOf(E value)
{
    for (const Choice<E> &choice : Choices<E>::all) {
        if (choice.value == value)
            return QString::fromUtf16(choice.key);
    }
    return {};
}

template<Chosen E>
QString nameOf(E value, Language language)
{
    for (const Choice<E> &choice : Choices<E>::all) {
        if (choice.value == value)
            return QString::fromUtf16(language == Language::Korean ? choice.ko : choice.en);
    }
    return {};
}

template<Chosen E>
std::optional<E> fromKey(QStringView key)
{
    for (const Choice<E> &choice : Choices<E>::all) {
        if (key == QStringView(choice.key))
            return choice.value;
    }
    return std::nullopt;
}

/// A choice as a person writes it: by key, or by its word in either language, whatever the case.
template<Chosen E>
std::optional<E> fromWord(QStringView text)
{
    const QStringView word = text.trimmed();
    for (const Choice<E> &choice : Choices<E>::all) {
        for (const char16_t *known : {choice.key, choice.ko, choice.en}) {
            if (word.compare(QStringView(known), Qt::CaseInsensitive) == 0)
                return choice.value;
        }
    }
    return std::nullopt;
}

} // namespace axw
