// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "ui/widgets/theme.h"

#include <QRadioButton>
#include <QWidget>

#include <vector>

class QMenu;
class QPushButton;
class QVBoxLayout;

namespace axw::widgets {
class Chip;
class SoftText;
}

namespace axw::diagnosis {

class AssessmentModel;

/// One dimension of the outline: its name, how many of its items are answered, and a bar of that.
class DimensionTab final : public QRadioButton
{
    Q_OBJECT

public:
    DimensionTab(const widgets::Theme &theme, const QString &label, QWidget *parent);

    void setProgress(int answered, int applicable, bool off);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool hitButton(const QPoint &point) const override { return rect().contains(point); }
    void paintEvent(QPaintEvent *event) override;

private:
    const widgets::Theme &m_theme;
    QString m_count;
    double m_share = 0;
    bool m_off = false;
};

/// The left column: which assessment this is, its dimensions with what is left of each, and how it is frozen.
class Outline final : public QWidget
{
    Q_OBJECT

public:
    Outline(const widgets::Theme &theme, Language language, AssessmentModel &model, QMenu *assessments, QWidget *parent);

    void refresh();
    void setCurrent(const QString &dimension);

Q_SIGNALS:
    void dimensionChosen(const QString &key);
    void freezeWanted();

private:
    void addTabs();
    QString missing() const;

    const widgets::Theme &m_theme;
    Language m_language;
    AssessmentModel &m_model;
    QVBoxLayout *m_column;
    QPushButton *m_head;
    widgets::Chip *m_frozen;
    std::vector<DimensionTab *> m_tabs;
    widgets::SoftText *m_missing;
    QPushButton *m_freeze;
};

} // namespace axw::diagnosis
