// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

class QPushButton;

namespace axw::widgets {
class ToneText;
}

namespace axw::diagnosis {

/// Says that an answer was taken over from the round before and has not been looked at again, and takes the word that it
/// still holds. Hidden for every other answer.
class AgainStrip final : public QWidget
{
    Q_OBJECT

public:
    /// `key` is what the panel around it listens to: "C".
    AgainStrip(const widgets::Theme &theme, const QString &key, QWidget *parent);
    void setState(bool again, bool frozen);

Q_SIGNALS:
    void confirmed();

private:
    widgets::ToneText *m_words;
    QPushButton *m_confirm;
};

} // namespace axw::diagnosis
