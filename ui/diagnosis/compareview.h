// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagnosis/comparison.h"
#include "ui/widgets/page.h"

class QBoxLayout;
class QComboBox;
class QStackedLayout;

namespace axw::widgets {
class FilterChip;
class SoftText;
class TableView;
}

namespace axw::diagnosis {

class CompareModel;
class DumbbellView;
class LinkBar;

/// Rounds of a client beside each other, or its own rating beside the consultant's: a chart by dimension, a table by
/// dimension and item with the difference in words, and what each item is linked to.
class CompareView final : public QWidget
{
    Q_OBJECT

public:
    CompareView(const widgets::PageContext &context, ClientId client, QWidget *parent);

    /// Reads everything anew; what was chosen stays as far as it is still there.
    void read();
    void focusTable();
    /// Opens the menu that links the selected item.
    void linkItem();

    QVariantMap saveState() const;
    void restoreState(const QVariantMap &state);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void itemWanted(axw::AssessmentId assessment, const QString &item);
    void roundsWanted();

private:
    enum class What { Rounds, Raters };

    QWidget *makeControls();
    QWidget *makeBody();
    QWidget *makeNothing();
    void fillForms();
    void fillRounds();
    void choose(What what);
    void compare();
    void selected();
    /// Each column as wide as what stands in it, what is linked gets the rest.
    void fitColumns();
    std::optional<Filled> filled(const Assessment &assessment) const;
    /// One a round, by a rater, in their order.
    std::vector<Assessment> roundsOf(Rater rater) const;
    const Assessment *newest(Rater rater, Round round) const;

    widgets::PageContext m_context;
    ClientId m_client;
    std::vector<Assessment> m_all; ///< that score something
    What m_what = What::Rounds;
    Comparison m_comparison;
    QStackedLayout *m_stack;
    widgets::FilterChip *m_roundsChip = nullptr;
    widgets::FilterChip *m_ratersChip = nullptr;
    widgets::FilterChip *m_formOrder = nullptr;
    widgets::FilterChip *m_sizeOrder = nullptr;
    QComboBox *m_forms = nullptr;
    QComboBox *m_from = nullptr;
    QWidget *m_arrow = nullptr;
    QComboBox *m_to = nullptr;
    CompareModel *m_model;
    DumbbellView *m_chart = nullptr;
    widgets::SoftText *m_headlines = nullptr;
    widgets::TableView *m_table = nullptr;
    LinkBar *m_links = nullptr;
    widgets::SoftText *m_missing = nullptr;
};

} // namespace axw::diagnosis
