// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/settings.h"

#include <QSettings>

namespace axw::widgets {

FileSettings::FileSettings(const QString &path) : m_file(std::make_unique<QSettings>(path, QSettings::IniFormat)) {}

FileSettings::~FileSettings() = default;

QVariant FileSettings::value(const QString &key, const QVariant &otherwise) const
{
    return m_file->value(key, otherwise);
}

void FileSettings::setValue(const QString &key, const QVariant &value)
{
    m_file->setValue(key, value);
}

} // namespace axw::widgets
