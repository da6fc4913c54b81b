// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/diagnosis/form.h"
#include "core/diagnosis/whatif.h"
#include "ui/widgets/theme.h"

#include <QWidget>

class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QSlider;

namespace axw::widgets {
class SoftText;
class ToneText;
}

namespace axw::diagnosis {

/// What the overall score, the bottleneck and the order of the dimensions would be with other weights, beside the real
/// ones. Folded until it is wanted; nothing of it is recorded.
class WhatIfPane final : public QWidget
{
    Q_OBJECT

public:
    WhatIfPane(const widgets::Theme &theme, Language language, QWidget *parent);

    /// The weights that were tried stay while the form asks the same dimensions with the same real weights.
    void setScores(const Form &form, const Scores &scores);

private:
    struct Row
    {
        QString key;
        double real = 0;
        QSlider *slider = nullptr;
        QDoubleSpinBox *box = nullptr;
        QLabel *rank = nullptr;
    };

    void addRows();
    void open(bool open);
    void reset();
    void showResult();
    QString nameOf(const QString &key) const;

    const widgets::Theme &m_theme;
    Language m_language;
    Form m_form;
    Scores m_real;
    std::vector<Row> m_rows;
    QPushButton *m_toggle;
    QWidget *m_body;
    QGridLayout *m_grid;
    widgets::ToneText *m_mark;
    QLabel *m_overall;
    QLabel *m_bottleneck;
    widgets::SoftText *m_about;
    QPushButton *m_reset;
};

} // namespace axw::diagnosis
