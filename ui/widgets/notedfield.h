// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tonetext.h"

namespace axw::widgets {

/// A field with a line of small words below it: what is wrong with it, or what is known of it, with the shape of the
/// tone. Without words it takes no room.
class NotedField final : public QWidget
{
    Q_OBJECT

public:
    NotedField(const Theme &theme, QWidget *field, QWidget *parent = nullptr);

    void say(Tone tone, const QString &words);
    void hush() { say(Tone::Neutral, {}); }
    QString words() const { return m_words->text(); }
    Tone tone() const { return m_words->tone(); }
    bool isBad() const { return tone() == Tone::Bad; }
    QWidget *field() const { return m_field; }

private:
    QWidget *m_field;
    ToneText *m_words;
};

} // namespace axw::widgets
