// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/checkededit.h"

namespace axw::widgets {

CheckedEdit::CheckedEdit(const Theme &theme, Rule rule, QWidget *parent) : ValueEdit(theme, parent), m_rule(std::move(rule))
{
    connect(this, &QLineEdit::textEdited, this, [this] { Q_EMIT checked(Tone::Neutral, {}); });
}

void CheckedEdit::setShown(const QString &stored)
{
    m_shown = stored.isEmpty() ? QString() : read(stored).shown;
    if (stored.isEmpty())
        Q_EMIT checked(Tone::Neutral, {});
    showValue();
}

bool CheckedEdit::take(const QString &typed)
{
    const Reading reading = read(typed);
    if (!reading.accepted)
        return false;
    if (reading.shown != m_shown) {
        m_shown = reading.shown;
        Q_EMIT accepted(m_shown);
    }
    return true;
}

Reading CheckedEdit::read(const QString &typed)
{
    Reading reading = m_rule(typed);
    m_told = reading.told;
    Q_EMIT checked(reading.accepted ? reading.tone : Tone::Bad, reading.told);
    return reading;
}

ToneText *makeTeller(const Theme &theme, CheckedEdit *field, QWidget *parent)
{
    auto *words = new ToneText(theme, parent);
    QObject::connect(field, &CheckedEdit::checked, words, [words, field](Tone tone, const QString &told) {
        words->say(tone, told);
        field->setAccessibleDescription(told);
    });
    return words;
}

} // namespace axw::widgets
