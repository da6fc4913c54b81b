// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/schedule/moment.h"

#include <QString>

namespace axw::portfolio {

/// Why a task was moved, in whole sentences of one language. Names come in; nothing is looked up.
class LevellingWords
{
public:
    explicit LevellingWords(Language language) : m_language(language) {}

    struct Holder
    {
        QString task;
        QString poc; ///< empty when it is the same
        QDate until;
    };

    QString waitsForResource(const QString &resource, QDate from, QDate to, int needed, int capacity, const Holder &holder) const;
    QString waitsForResource(const QString &resource, QDate from, QDate to, int needed, int capacity) const;
    QString waitsForTask(const QString &task, QDate until) const;
    QString waitsForPoc(const QString &poc, QDate until) const;
    QString follows() const;
    QString earlier() const;
    QString noRoom(const QString &resource) const;
    QString notBefore() const;

    QString locked() const;
    QString stays(const QString &resource, QDate from, QDate to, int needed, int capacity) const;
    QString needsMoreThanThereIs(const QString &resource, int needed, int capacity) const;

private:
    const QString &pick(const QString &ko, const QString &en) const { return m_language == Language::Korean ? ko : en; }
    QString days(QDate from, QDate to) const;

    Language m_language;
};

} // namespace axw::portfolio
