// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagnosis/answeredit.h"
#include "ui/diagnosis/filllook.h"
#include "ui/diagnosis/formsections.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace axw::diagnosis {

class FormModel;
class QuestionLine;
class QuestionPanel;

/// The middle column: the questions of one section on a line each, the one in focus open.
class SectionView final : public QWidget
{
    Q_OBJECT

public:
    SectionView(const EditContext &context, FormModel &model, const FillLook &look, QWidget *parent);

    const QString &section() const { return m_section; }
    /// The key of the question in focus; empty when the section has none.
    const QString &item() const { return m_item; }
    QuestionPanel *panel() const { return m_panel; }

    /// Goes to the section's first question without an answer, else its first.
    void showSection(const QString &key);
    void showItem(const QString &key);
    void refresh();
    /// To the question before or after, over the ends of the section.
    void moveBy(int by);

protected:
    bool focusNextPrevChild(bool next) override;

Q_SIGNALS:
    void panelMade(axw::diagnosis::QuestionPanel *panel);
    void itemShown();
    void nextWanted();
    void addWanted(const axw::forms::Place &repeat);
    void removeWanted(const axw::forms::Place &instance);

private:
    void addHead(QVBoxLayout *column);
    void build();
    void addRow(const FormRow &row);
    void addHeading(const FormRow &row);
    void open(const QString &key);
    void drop();
    void makeVisible();
    void showRows();
    void moveSection(int by);
    QStringList items() const;
    QList<QWidget *> focusOrder() const;
    const FormRow *row(const QString &key) const;

    EditContext m_context;
    FormModel &m_model;
    FillLook m_look;
    QString m_section;
    QString m_item;
    std::vector<FormRow> m_rows;
    QLabel *m_title = nullptr;
    QPushButton *m_remove = nullptr;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_column = nullptr;
    QList<QWidget *> m_widgets; ///< beside m_rows, in their order
    QuestionPanel *m_panel = nullptr;
};

} // namespace axw::diagnosis
