// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/factlist.h"

#include <QScrollArea>

class QVBoxLayout;

namespace axw::widgets {

/// The panel on the right: the selected thing, its fields, why. Scrolls; as wide as the tokens say. Fill it with
/// clear() and the add functions whenever the selection changes.
class Inspector final : public QScrollArea
{
    Q_OBJECT

public:
    explicit Inspector(const Theme &theme, QWidget *parent = nullptr);

    void clear();
    /// The name of the thing and a line of soft words below it (may be empty).
    void addHeading(const QString &title, const QString &text = {});
    void addSection(const QString &title);
    void addFacts(const QList<Fact> &facts);
    /// Soft words that wrap.
    void addText(const QString &text);
    /// The inspector takes it over.
    void addWidget(QWidget *widget);

    QSize sizeHint() const override;

private:
    const Theme &m_theme;
    QVBoxLayout *m_column = nullptr;
};

} // namespace axw::widgets
