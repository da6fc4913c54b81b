// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/diagnosis/answer.h"
#include "ui/diagnosis/spokenform.h"

namespace axw::diagnosis {

class AssessmentModel;
struct Item;

/// A form of six levels in words.
class SpokenLevels final : public SpokenForm
{
    Q_OBJECT

public:
    /// `both`: each text in the other language too.
    SpokenLevels(AssessmentModel &model, Language language, bool both, QObject *parent);

    QString title() const override;
    std::vector<SpokenLine> lines() const override;
    QStringList details(const QString &key) const override;
    QString line(const QString &key) const override;
    QString typed(const QString &) const override { return {}; }
    bool isTyped(const QString &) const override { return false; }
    bool takesFile(const QString &) const override { return false; }
    QString typingHint(const QString &) const override { return {}; }
    QString note(const QString &key) const override;
    bool hasNote(const QString &key) const override;
    bool isReadOnly() const override;
    QString nextUnanswered(const QString &after) const override;

    Result<QString> press(const QString &key, const QString &letter) override;
    Result<QString> answer(const QString &key, const QString &typed) override;
    Result<QString> clear(const QString &key) override;
    Result<QString> setNote(const QString &key, const QString &note, const QString &group) override;
    Result<QString> attach(const QString &key, const QStringList &paths) override;
    Result<QString> add(const QString &) override { return QString(); }
    Result<QString> remove(const QString &) override { return QString(); }
    Result<QString> freeze() override;

private:
    QString answerOf(const QString &key) const;
    QString shown(const LocalizedText &text) const;
    Result<QString> unknown(const QString &key);

    AssessmentModel &m_model;
    Language m_language;
    bool m_both;
};

} // namespace axw::diagnosis
