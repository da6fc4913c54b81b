// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tonetext.h"
#include "ui/widgets/valueedits.h"

#include <functional>

namespace axw::widgets {

/// What a typed text turned out to be.
struct Reading
{
    bool accepted = true;
    QString shown; ///< how it is written from now on
    Tone tone = Tone::Neutral;
    QString told;  ///< said beside the field; may be empty
};

/// A line that is read by a rule when it is left or on Enter. What the rule refuses stays as it was typed, is marked,
/// says why beside the field, and is not stored.
class CheckedEdit final : public ValueEdit
{
    Q_OBJECT

public:
    using Rule = std::function<Reading(const QString &typed)>;

    CheckedEdit(const Theme &theme, Rule rule, QWidget *parent = nullptr);

    /// Shows a stored value without telling it back.
    void setShown(const QString &stored);
    QString shownValue() const { return m_shown; }

Q_SIGNALS:
    void accepted(const QString &shown);
    /// What is to be said of what stands there; empty words when there is nothing to say.
    void checked(axw::widgets::Tone tone, const QString &words);

protected:
    bool take(const QString &typed) override;
    QString shown() const override { return m_shown; }
    QString rightWay() const override { return m_told; }

private:
    Reading read(const QString &typed);

    Rule m_rule;
    QString m_shown;
    QString m_told;
};

/// Words that follow a checked field; `field` reads them out to a screen reader too.
ToneText *makeTeller(const Theme &theme, CheckedEdit *field, QWidget *parent);

} // namespace axw::widgets
