// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>
#include <QVariantMap>

#include <memory>

class QSettings;

namespace axw::widgets {

/// What this person on this machine prefers (language, theme, widths of columns): never a fact of the workspace.
class Settings
{
public:
    virtual ~Settings() = default;
    virtual QVariant value(const QString &key, const QVariant &otherwise = {}) const = 0;
    virtual void setValue(const QString &key, const QVariant &value) = 0;
};

/// Settings in an INI file.
class FileSettings final : public Settings
{
public:
    explicit FileSettings(const QString &path);
    ~FileSettings() override;
    QVariant value(const QString &key, const QVariant &otherwise = {}) const override;
    void setValue(const QString &key, const QVariant &value) override;

private:
    std::unique_ptr<QSettings> m_file;
};

/// Settings that are forgotten: for tests and for pictures.
class MemorySettings final : public Settings
{
public:
    QVariant value(const QString &key, const QVariant &otherwise = {}) const override
    {
        return m_values.value(key, otherwise);
    }
    void setValue(const QString &key, const QVariant &value) override { m_values.insert(key, value); }

private:
    QVariantMap m_values;
};

} // namespace axw::widgets
