// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/scores.h"
#include "ui/widgets/theme.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace axw::widgets {
class Chip;
class RadarChart;
class SoftText;
}

namespace axw::diagnosis {

/// One line of 'why 2.4?': an item or dimension, what it puts in, and how it is founded.
struct WhyRow
{
    QString what;
    QString product;
    QString evidence;
    bool soft = false; ///< not in the score
};

/// Lines of 'why', read and not pressed.
class WhyRows final : public QWidget
{
    Q_OBJECT

public:
    WhyRows(const widgets::Theme &theme, QWidget *parent);
    void setRows(std::vector<WhyRow> rows);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const widgets::Theme &m_theme;
    std::vector<WhyRow> m_rows;
};

/// The right column: coverage, the live radar, the overall score, and why the dimension at hand, or all of it, scores
/// as it does.
class ScorePanel final : public QWidget
{
    Q_OBJECT

public:
    ScorePanel(const widgets::Theme &theme, Language language, QWidget *parent);

    void setScores(const Form &form, const Scores &scores, const std::optional<Scores> &earlier, const QString &earlierName,
                   const QString &thisName);
    /// Explains a dimension, or with an empty key the overall score.
    void explain(const QString &dimension);

private:
    void showChart(const Form &form, const Scores &scores, const std::optional<Scores> &earlier, const QString &earlierName,
                   const QString &thisName);
    void showWhy();
    std::vector<WhyRow> dimensionRows(const DimensionScore &dimension) const;
    std::vector<WhyRow> overallRows() const;

    const widgets::Theme &m_theme;
    Language m_language;
    Form m_form;
    Scores m_scores;
    QString m_subject;
    widgets::Chip *m_coverage;
    widgets::RadarChart *m_radar;
    QLabel *m_overall;
    QPushButton *m_overallWhy;
    QLabel *m_bottleneck;
    QLabel *m_whyTitle;
    WhyRows *m_rows;
    widgets::SoftText *m_whyText;
};

} // namespace axw::diagnosis
