// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace axw::clients {

/// Fields below each other with their names above them: what fits a narrow panel in both languages.
class ColumnForm : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnForm(const widgets::Theme &theme, QWidget *parent = nullptr);

    /// The label is the field's accessible name.
    QLabel *addField(const QString &label, QWidget *field);
    struct Field
    {
        QString label;
        QWidget *control;
        int stretch = 1;
    };
    /// Fields beside each other.
    void addFields(const QList<Field> &fields);
    void addBelow(QWidget *widget);
    /// A heading within the form.
    void addHeading(const QString &words);
    /// The heading of the form; setHeading() changes its words.
    void setHeading(const QString &words);
    /// A row of buttons, added to from left to right.
    QHBoxLayout *addButtons();

    /// Hands over what stands in the fields.
    void commitPending();

private:
    QLabel *labelFor(const QString &label, QWidget *field);

    const widgets::Theme &m_theme;
    QVBoxLayout *m_column;
    QLabel *m_heading = nullptr;
};

/// The head of a part of a page: its title, and buttons at the right.
class SectionHead final : public QWidget
{
    Q_OBJECT

public:
    SectionHead(const widgets::Theme &theme, const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// A flat button with an icon of resources/icons.txt.
    QPushButton *addButton(const QString &icon, const QString &text);
    void addWidget(QWidget *widget);

private:
    const widgets::Theme &m_theme;
    QLabel *m_title;
    QHBoxLayout *m_row;
};

} // namespace axw::clients
