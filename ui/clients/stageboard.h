// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "ui/clients/stagecolumn.h"

#include <QWidget>

#include <array>

class QLabel;

namespace axw::clients {

/// The clients of the list as cards, a column a stage. It asks for moves; the page makes them.
class StageBoard final : public QWidget
{
    Q_OBJECT

public:
    StageBoard(const widgets::Theme &theme, Language language, const ClientListModel &list, QWidget *parent = nullptr);

    ClientId currentClient() const;
    /// Selects a client's card; false when it has none.
    bool select(ClientId client);

Q_SIGNALS:
    void moveAsked(const QList<axw::CaseId> &cases, axw::Stage stage);
    void currentChanged();
    void opened(axw::ClientId client);

private:
    /// Looks at the list anew; keeps what is selected.
    void follow();

    struct Column
    {
        StageColumnModel *model = nullptr;
        CardList *view = nullptr;
        QLabel *count = nullptr;
    };

    QWidget *makeColumn(size_t at);
    void cameTo(size_t at);
    void goSideways(size_t from, int by);
    void ask(size_t from, int by);
    void showCounts();

    const widgets::Theme &m_theme;
    Language m_language;
    const ClientListModel &m_list;
    std::array<Column, stageCount> m_columns;
    size_t m_current = 0;
    QLabel *m_left;
};

} // namespace axw::clients
