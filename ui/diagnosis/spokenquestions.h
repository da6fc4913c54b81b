// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/language.h"
#include "ui/diagnosis/question.h"
#include "ui/diagnosis/spokenform.h"

#include <optional>

namespace axw::diagnosis {

class FormModel;
struct FormRow;
struct FormSection;

/// Any form in words.
class SpokenQuestions final : public SpokenForm
{
    Q_OBJECT

public:
    SpokenQuestions(FormModel &model, Language language, const Clock &clock, QObject *parent);

    QString title() const override;
    std::vector<SpokenLine> lines() const override;
    QStringList details(const QString &key) const override;
    QString line(const QString &key) const override;
    QString typed(const QString &key) const override;
    bool isTyped(const QString &key) const override;
    bool takesFile(const QString &key) const override;
    QString typingHint(const QString &key) const override;
    QString note(const QString &key) const override;
    bool hasNote(const QString &key) const override;
    bool isReadOnly() const override;
    QString nextUnanswered(const QString &after) const override;

    Result<QString> press(const QString &key, const QString &letter) override;
    Result<QString> answer(const QString &key, const QString &typed) override;
    Result<QString> clear(const QString &key) override;
    Result<QString> setNote(const QString &key, const QString &note, const QString &group) override;
    Result<QString> attach(const QString &key, const QStringList &paths) override;
    Result<QString> add(const QString &key) override;
    Result<QString> remove(const QString &key) override;
    Result<QString> freeze() override;

private:
    const FormRow *row(const QString &key) const;
    std::optional<Question> question(const QString &key) const;
    QString headingOf(const FormRow &row) const;
    QString answerOf(const Question &question) const;
    QString told(const Question &question) const;
    /// What was typed, as the form writes it.
    QString valueOf(const Question &question, const QString &typed) const;
    Result<QString> unknown(const Question &question);

    FormModel &m_model;
    Language m_language;
    const Clock &m_clock;
};

} // namespace axw::diagnosis
