// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QPixmap>
#include <QQueue>
#include <QTemporaryDir>

class QProcess;

namespace Kodeks {

/// Pictures of the program as it is, made by the program when they are looked at: it is started beside this one,
/// without
/// a window, and paints a scene of the sample in the same language and colours. One after the other, while the text
/// can be read.
class HandbookPictures : public QObject
{
    Q_OBJECT

public:
    /// `program` is the executable, `options` what it is told of language and colours; without a program there are
    /// none.
    HandbookPictures(QString program, QStringList options, QObject *parent = nullptr);
    ~HandbookPictures() override;

    /// Null if it is not there; then it is begun, and `painted` tells of it.
    [[nodiscard]] QPixmap picture(const QString &scene);

signals:
    void painted();

private:
    void startNext();
    void take(const QString &scene);
    [[nodiscard]] QString fileOf(const QString &scene) const;

    QString m_program;
    QStringList m_options;
    QTemporaryDir m_folder;
    QHash<QString, QPixmap> m_pictures; ///< null ones are waited for, or could not be made
    QQueue<QString> m_waiting;
    QProcess *m_process = nullptr;
};

} // namespace Kodeks
