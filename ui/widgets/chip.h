// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QWidget>

class QMenu;
class QPainter;

namespace axw::widgets {

/// How a chip is painted, the same in a widget and in the cell of a table: a pill of the tone's soft ground with the
/// tone's shape (▲ warning, ■ bad, ✓ good, ● information) and words. `withShape` is off where the word itself says it.
struct ChipLook
{
    QString text;
    Tone tone = Tone::Neutral;
    bool withShape = true;
    bool outlined = false;
};

QSize chipSize(const ChipLook &look, const Theme &theme);
/// Paints the chip into `rect` (its whole height, left-aligned words); words that do not fit are elided.
void paintChip(QPainter &painter, const QRect &rect, const ChipLook &look, const Theme &theme);
/// The shape of a tone alone, centred in a square.
void paintToneShape(QPainter &painter, const QRectF &square, Tone tone, const QColor &colour);

/// A few words with a tone. Not a button.
class Chip final : public QWidget
{
    Q_OBJECT

public:
    Chip(const Theme &theme, const QString &text, Tone tone = Tone::Neutral, QWidget *parent = nullptr);

    void setText(const QString &text);
    void setTone(Tone tone);
    void setWithShape(bool withShape);
    QString text() const { return m_look.text; }
    Tone tone() const { return m_look.tone; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    ChipLook m_look;
};

/// A chip that filters a list: pressed it is set. With setMenu() it opens a menu instead, and setChosen() says what
/// is chosen; with setRemovable() it shows a cross and tells removed(). An icon stands before the words.
class FilterChip final : public QAbstractButton
{
    Q_OBJECT

public:
    FilterChip(const Theme &theme, const QString &text, QWidget *parent = nullptr);

    /// Opens under the chip. The chip does not own it.
    void setMenu(QMenu *menu);
    QMenu *menu() const { return m_menu; }
    /// Shown as set, whatever the check state says (for chips with a menu).
    void setChosen(bool chosen);
    void setRemovable(bool removable);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool isSet() const { return m_chosen || isChecked(); }
    int headWidth() const;
    int tailWidth() const;
    void openMenu();

    const Theme &m_theme;
    QMenu *m_menu = nullptr;
    bool m_chosen = false;
    bool m_removable = false;
};

} // namespace axw::widgets
