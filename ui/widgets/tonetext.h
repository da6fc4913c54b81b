// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QLabel>

namespace axw::widgets {

/// A few small words with the shape of a tone before them, under a field or in a row. Hidden while there is nothing to say.
class ToneText final : public QLabel
{
    Q_OBJECT

public:
    explicit ToneText(const Theme &theme, QWidget *parent = nullptr);

    void say(Tone tone, const QString &words);
    Tone tone() const { return m_tone; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Tone m_tone = Tone::Neutral;
};

} // namespace axw::widgets
