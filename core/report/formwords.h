// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/diagnosis/answer.h"
#include "core/diagnosis/form.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace axw::report {

/// The words of one report about one form, in the report's language.
class FormWords
{
public:
    FormWords(const diagnosis::Form &form, Language language) : m_form(form), m_language(language) {}

    QString word(const QString &ko, const QString &en) const { return LocalizedText{ko, en}.in(m_language); }
    QString fill(const QString &ko, const QString &en, const QStringList &parts) const;
    Language language() const { return m_language; }

    /// A dimension's name; its key when the form has none of it.
    QString nameOf(const QString &key) const;
    QString shortNameOf(const QString &key) const;
    QString namesOf(const QStringList &keys) const;
    /// What an item is about, in a word or two.
    QString topicOf(const QString &item) const;
    /// The level whose whole number a score has reached: 2.9 is still 표준화.
    QString levelName(double score) const;
    /// "2 표준화", 해당 없음, 미확인, 미응답.
    QString answerText(const diagnosis::Answer &answer) const;
    /// What was to be seen for that level, or what was chosen instead of a level. Empty for an answer without a score.
    QString seenOf(const diagnosis::Item &item, const diagnosis::Answer &answer) const;

    /// "2.4", or a hyphen-minus.
    static QString scoreOf(std::optional<double> score);
    /// "+0.7", "-0.7", "0.0".
    static QString signedText(double change);

private:
    const diagnosis::Form &m_form;
    Language m_language;
};

} // namespace axw::report
