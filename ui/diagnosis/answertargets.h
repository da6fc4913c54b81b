// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/answer.h"
#include "ui/diagnosis/twotexts.h"
#include "ui/widgets/theme.h"

#include <QRadioButton>

namespace axw::diagnosis {

/// One answer that can be given, as a frame to press: filled with the accent's soft ground when it is the one given.
/// It only asks: whether it is checked, the answer says.
class AnswerTarget : public QRadioButton
{
    Q_OBJECT

public:
    AnswerTarget(const widgets::Theme &theme, QWidget *parent);

    void setGiven(bool given);

protected:
    bool hitButton(const QPoint &point) const override { return rect().contains(point); }
    void nextCheckState() override {}
    void paintFrame(QPainter &painter) const;
    QColor ink(widgets::Colour otherwise) const;

    const widgets::Theme &m_theme;
};

/// A level with its marker, as wide as the column and never lower than 44 px: gloves never hover.
class LevelTarget final : public AnswerTarget
{
    Q_OBJECT

public:
    LevelTarget(const widgets::Theme &theme, int level, const TwoTexts &label, const TwoTexts &marker, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect labelRect(int height) const;
    QRect markerRect(int width, int height) const;

    int m_level;
    TwoTexts m_label;
    TwoTexts m_marker;
};

/// 'N 해당 없음', 'U 미확인 → 자료요청': an answer that is not a level.
class MarkTarget final : public AnswerTarget
{
    Q_OBJECT

public:
    MarkTarget(const widgets::Theme &theme, const QString &key, const QString &words, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_shown;
};

/// The evidence grade as a chip that goes on to the next one when pressed.
class EvidenceButton final : public QAbstractButton
{
    Q_OBJECT

public:
    EvidenceButton(const widgets::Theme &theme, QWidget *parent);

    /// Shows the grade of an answer; without an answer, what the chip is for.
    void setGrade(bool answered, Evidence grade, Language language);
    /// Asks for the grade after the one shown.
    void goOn();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void gradeWanted(axw::diagnosis::Evidence grade);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const widgets::Theme &m_theme;
    Evidence m_grade = Evidence::Stated;
};

/// A text over several lines, the one in the other language under it in the soft ink.
int twoTextsHeight(const widgets::Theme &theme, int width, const TwoTexts &texts, bool bold = false);
void paintTwoTexts(QPainter &painter, const widgets::Theme &theme, const QRect &rect, const TwoTexts &texts, const QColor &ink, bool bold = false);

/// The frame around what is in focus.
void paintFocusFrame(QWidget &widget, const widgets::Theme &theme);

} // namespace axw::diagnosis
